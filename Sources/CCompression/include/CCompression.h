// gzip (zlib) and zstd behind plain C types; nothing else of the two libraries leaves this header.
#ifndef GANGWEI_CCOMPRESSION_H
#define GANGWEI_CCOMPRESSION_H

#include <stddef.h>
#include <stdint.h>

// What a step of unpacking came to.
#define CCOMPRESSION_DAMAGED (-1)
// More input or more room is needed.
#define CCOMPRESSION_GOING_ON 0
// A member or frame is complete; the next one may follow.
#define CCOMPRESSION_ENDED 1

// Handles are NULL where memory is short, and closed by the owner.

void *ccompression_gunzip_open(void);

void ccompression_gunzip_close(void *handle);

// Forgets the member that was being read.
void ccompression_gunzip_reset(void *handle);

// Unpacks what fits: `*taken` bytes of the source are used up and `*written` bytes of the target are filled.
int ccompression_gunzip(
    void *handle, const uint8_t *source, size_t count, size_t *taken, uint8_t *target, size_t capacity,
    size_t *written);

void *ccompression_unzstd_open(void);

void ccompression_unzstd_close(void *handle);

void ccompression_unzstd_reset(void *handle);

int ccompression_unzstd(
    void *handle, const uint8_t *source, size_t count, size_t *taken, uint8_t *target, size_t capacity,
    size_t *written);

// One whole member or frame with its checksum. The bounds are what the target needs in the worst case; the functions
// return the bytes written, or 0 when they failed.

size_t ccompression_gzip_bound(size_t count);

size_t ccompression_gzip(const uint8_t *source, size_t count, uint8_t *target, size_t capacity, int level);

size_t ccompression_zstd_bound(size_t count);

size_t ccompression_zstd(const uint8_t *source, size_t count, uint8_t *target, size_t capacity, int level);

// CRC-32 as gzip has it.
uint32_t ccompression_crc32(const uint8_t *bytes, size_t count);

#endif
