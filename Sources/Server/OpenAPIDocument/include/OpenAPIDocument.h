#ifndef OPENAPI_DOCUMENT_H
#define OPENAPI_DOCUMENT_H

#include <stddef.h>
#include <stdint.h>

/// The bytes of schema/openapi.json as they were when the program was built; `count` gets their number.
const uint8_t *_Nonnull openapi_document(size_t *_Nonnull count);

#endif
