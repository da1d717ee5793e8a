package vn.saolang.support.model.request;

import java.time.Instant;
import vn.saolang.support.RequestAction;

/** One thing done with a request. */
public record RequestStep(RequestAction action, Instant at, String by, String note) {}
