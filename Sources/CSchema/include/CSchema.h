// The JSON Schema of the canonical document, embedded by the C compiler (C23 #embed) from schema/.
#ifndef GANGWEI_CSCHEMA_H
#define GANGWEI_CSCHEMA_H

#include <stddef.h>

// Constant for the life of the process.
const unsigned char *cschema_bytes(void);
size_t cschema_count(void);

#endif
