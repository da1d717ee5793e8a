package vn.saolang.epcis.model.capture;

/**
 * An event as it is kept.
 *
 * @param body JSON, with {@code eventID} and {@code recordTime}
 * @param contexts what its context adds to the standard's: a JSON list, perhaps empty
 */
public record KeptEvent(String eventId, String body, String contexts) {}
