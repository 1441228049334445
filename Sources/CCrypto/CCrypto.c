#include "CCrypto.h"

#include <openssl/evp.h>
#include <threads.h>

static once_flag fetched = ONCE_FLAG_INIT;
static EVP_MD *sha256;

// Kept for the life of the program: finding the algorithm by its name takes longer than hashing a short text.
static void fetch(void) { sha256 = EVP_MD_fetch(NULL, "SHA256", NULL); }

bool ccrypto_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  unsigned int length = 0;
  call_once(&fetched, fetch);
  return sha256 != NULL && EVP_Digest(bytes, count, digest, &length, sha256, NULL) == 1 && length == 32;
}
