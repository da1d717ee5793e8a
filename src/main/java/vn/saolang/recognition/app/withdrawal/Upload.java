package vn.saolang.recognition.app.withdrawal;

import java.io.InputStream;

/** A file as it was handed in; whoever opened the stream closes it. */
public record Upload(String name, InputStream content) {}
