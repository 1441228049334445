// The JSON Schema of the canonical document and the tables of the SQLite store, embedded by the C compiler (C23 #embed)
// from schema/.
#ifndef GANGWEI_CSCHEMA_H
#define GANGWEI_CSCHEMA_H

#include <stddef.h>

// Both are constant for the life of the process.

const unsigned char *cschema_bytes(void);
size_t cschema_count(void);

const unsigned char *cschema_store_bytes(void);
size_t cschema_store_count(void);

#endif
