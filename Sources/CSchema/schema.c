#include "CSchema.h"

static const unsigned char bytes[] = {
#embed "../../schema/gangwei.schema.json"
};
static const unsigned char store[] = {
#embed "../../schema/gangwei.store.sql"
};

const unsigned char *cschema_bytes(void) { return bytes; }

size_t cschema_count(void) { return sizeof bytes; }

const unsigned char *cschema_store_bytes(void) { return store; }

size_t cschema_store_count(void) { return sizeof store; }
