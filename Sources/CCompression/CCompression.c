// zlib and zstd behind plain C types; the header says what each function does.
#include "CCompression.h"

#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

// zlib counts in 32 bits.
static uInt step(size_t count) { return count > 1u << 30 ? 1u << 30 : (uInt)count; }

// 15 bits of window, and 16 for gzip's header and checksum instead of zlib's.
static const int gzip_window = 15 + 16;

void *ccompression_gunzip_open(void) {
  z_stream *stream = calloc(1, sizeof(z_stream));
  if (stream != NULL && inflateInit2(stream, gzip_window) != Z_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

void ccompression_gunzip_close(void *handle) {
  if (handle == NULL) return;
  inflateEnd(handle);
  free(handle);
}

void ccompression_gunzip_reset(void *handle) { inflateReset(handle); }

int ccompression_gunzip(
    void *handle, const uint8_t *source, size_t count, size_t *taken, uint8_t *target, size_t capacity,
    size_t *written) {
  z_stream *stream = handle;
  uInt available = step(count), room = step(capacity);
  stream->next_in = (Bytef *)source;
  stream->avail_in = available;
  stream->next_out = target;
  stream->avail_out = room;
  int status = inflate(stream, Z_NO_FLUSH);
  *taken = available - stream->avail_in;
  *written = room - stream->avail_out;
  if (status == Z_STREAM_END) {
    inflateReset(stream);
    return CCOMPRESSION_ENDED;
  }
  // Z_BUF_ERROR only says that nothing could be done with what was there.
  return status == Z_OK || status == Z_BUF_ERROR ? CCOMPRESSION_GOING_ON : CCOMPRESSION_DAMAGED;
}

void *ccompression_unzstd_open(void) { return ZSTD_createDCtx(); }

void ccompression_unzstd_close(void *handle) { ZSTD_freeDCtx(handle); }

void ccompression_unzstd_reset(void *handle) { ZSTD_DCtx_reset(handle, ZSTD_reset_session_only); }

int ccompression_unzstd(
    void *handle, const uint8_t *source, size_t count, size_t *taken, uint8_t *target, size_t capacity,
    size_t *written) {
  ZSTD_inBuffer input = {source, count, 0};
  ZSTD_outBuffer output = {target, capacity, 0};
  size_t status = ZSTD_decompressStream(handle, &output, &input);
  *taken = input.pos;
  *written = output.pos;
  if (ZSTD_isError(status)) return CCOMPRESSION_DAMAGED;
  return status == 0 ? CCOMPRESSION_ENDED : CCOMPRESSION_GOING_ON;
}

size_t ccompression_gzip_bound(size_t count) { return compressBound(count) + 32; }

size_t ccompression_gzip(const uint8_t *source, size_t count, uint8_t *target, size_t capacity, int level) {
  z_stream stream = {0};
  if (deflateInit2(&stream, level, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  size_t read = 0, written = 0;
  int status = Z_OK;
  while (status == Z_OK) {
    uInt available = step(count - read), room = step(capacity - written);
    stream.next_in = (Bytef *)source + read;
    stream.avail_in = available;
    stream.next_out = target + written;
    stream.avail_out = room;
    status = deflate(&stream, read + available == count ? Z_FINISH : Z_NO_FLUSH);
    read += available - stream.avail_in;
    written += room - stream.avail_out;
  }
  deflateEnd(&stream);
  return status == Z_STREAM_END ? written : 0;
}

size_t ccompression_zstd_bound(size_t count) { return ZSTD_compressBound(count); }

size_t ccompression_zstd(const uint8_t *source, size_t count, uint8_t *target, size_t capacity, int level) {
  ZSTD_CCtx *context = ZSTD_createCCtx();
  if (context == NULL) return 0;
  ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
  size_t written = ZSTD_compress2(context, target, capacity, source, count);
  ZSTD_freeCCtx(context);
  return ZSTD_isError(written) ? 0 : written;
}

uint32_t ccompression_crc32(const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32_z(crc32_z(0, NULL, 0), bytes, count);
}
