#include "OpenAPIDocument.h"

// The compiler takes the file in as it stands: a Swift literal of so many bytes takes it a quarter of a minute.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const uint8_t document[] = {
#embed "../../../schema/openapi.json"
};

const uint8_t *openapi_document(size_t *count) {
    *count = sizeof document;
    return document;
}
