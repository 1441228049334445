#include "CSchema.h"

static const unsigned char bytes[] = {
#embed "../../schema/gangwei.schema.json"
};

const unsigned char *cschema_bytes(void) { return bytes; }

size_t cschema_count(void) { return sizeof bytes; }
