// SHA-256 of OpenSSL's libcrypto in one call; nothing else of it leaves this header.
#ifndef GANGWEI_CCRYPTO_H
#define GANGWEI_CCRYPTO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

bool ccrypto_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif
