// ICU behind plain C types; the header says what each function does.
#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>

// Characters

int32_t cicu_general_category(int32_t scalar) { return u_charType((UChar32)scalar); }

int32_t cicu_simple_case_fold(int32_t scalar) { return u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT); }

bool cicu_is_han(int32_t scalar) { return u_hasBinaryProperty((UChar32)scalar, UCHAR_IDEOGRAPHIC); }

bool cicu_is_alphabetic(int32_t scalar) { return u_hasBinaryProperty((UChar32)scalar, UCHAR_ALPHABETIC); }

bool cicu_is_emoji_presentation(int32_t scalar) {
  return u_hasBinaryProperty((UChar32)scalar, UCHAR_EMOJI_PRESENTATION);
}

int32_t cicu_script(int32_t scalar) { return u_getIntPropertyValue((UChar32)scalar, UCHAR_SCRIPT); }

int32_t cicu_fold_width(int32_t scalar) {
  int32_t kind = u_getIntPropertyValue((UChar32)scalar, UCHAR_DECOMPOSITION_TYPE);
  if (kind != U_DT_WIDE && kind != U_DT_NARROW) return scalar;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
  UChar buffer[4];
  int32_t length = unorm2_getRawDecomposition(nfkc, (UChar32)scalar, buffer, 4, &status);
  return U_SUCCESS(status) && length == 1 ? (int32_t)buffer[0] : scalar;
}

// Normalization: UTF-16 in, UTF-16 out; returns the length, or a negative number when it failed.

int32_t cicu_nfc(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  int32_t written = unorm2_normalize(nfc, (const UChar *)source, length, (UChar *)target, capacity, &status);
  return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? written : -1;
}

// Converters: opaque handles, closed by the owner.

void *cicu_converter_open(const char *name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &status);
  return U_SUCCESS(status) ? converter : NULL;
}

void cicu_converter_close(void *converter) { ucnv_close((UConverter *)converter); }

// Every sequence the charset does not have, malformed or unassigned, becomes one U+FFFD: ICU's own callback gives
// U+001A for single bytes of some charsets.
static void cicu_replace(
    const void *context, UConverterToUnicodeArgs *arguments, const char *bytes, int32_t count,
    UConverterCallbackReason reason, UErrorCode *status) {
  (void)context; (void)bytes; (void)count;
  if (reason > UCNV_IRREGULAR) return;
  static const UChar replacement[1] = {0xFFFD};
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, replacement, 1, 0, status);
}

bool cicu_converter_begin(void *converter) {
  UErrorCode status = U_ZERO_ERROR;
  ucnv_reset((UConverter *)converter);
  ucnv_setToUCallBack((UConverter *)converter, cicu_replace, NULL, NULL, NULL, &status);
  return U_SUCCESS(status);
}

int64_t cicu_converter_to_utf16(
    void *converter, const uint8_t *bytes, size_t count, size_t *offset, uint16_t *target, size_t capacity,
    bool *finished) {
  UErrorCode status = U_ZERO_ERROR;
  const char *source = (const char *)bytes + *offset;
  UChar *unit = (UChar *)target;
  ucnv_toUnicode(
      (UConverter *)converter, &unit, (UChar *)target + capacity, &source, (const char *)bytes + count, NULL, true,
      &status);
  *offset = (size_t)(source - (const char *)bytes);
  *finished = status != U_BUFFER_OVERFLOW_ERROR;
  return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? (int64_t)(unit - (UChar *)target) : -1;
}

// Detection

void *cicu_detector_open(void) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  return U_SUCCESS(status) ? detector : NULL;
}

void cicu_detector_close(void *detector) { ucsdet_close((UCharsetDetector *)detector); }

void cicu_detector_candidates(
    void *detector, const uint8_t *bytes, int32_t count, void *context,
    void (*visit)(void *context, const char *name, int32_t confidence)) {
  UErrorCode status = U_ZERO_ERROR;
  ucsdet_setText((UCharsetDetector *)detector, (const char *)bytes, count, &status);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll((UCharsetDetector *)detector, &found, &status);
  if (U_FAILURE(status) || matches == NULL) return;
  for (int32_t index = 0; index < found; index++) {
    UErrorCode each = U_ZERO_ERROR;
    const char *name = ucsdet_getName(matches[index], &each);
    int32_t confidence = ucsdet_getConfidence(matches[index], &each);
    if (U_SUCCESS(each)) visit(context, name, confidence);
  }
}
