package vn.saolang.epcis.app.query;

import org.jspecify.annotations.Nullable;
import vn.saolang.epcis.model.query.PageToken;

/**
 * Which part of an answer is asked for.
 *
 * @param perPage how many at most
 * @param token where to go on; null at the beginning
 * @param parameters the question, for the next token
 */
public record Asked(int perPage, @Nullable PageToken token, String parameters) {}
