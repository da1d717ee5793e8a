package vn.saolang.files;

/**
 * What is known of stored bytes.
 *
 * @param size in bytes
 * @param mediaType by content, never by what the browser said
 */
public record StoredFile(FileId id, long size, String mediaType, FileKind kind) {}
