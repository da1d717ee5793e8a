package vn.saolang.business.model.review;

/**
 * Something a returned plan has to be mended in.
 *
 * @param part path of the part, or "milestones"
 * @param request what the office asks for
 */
public record ReturnItem(String part, String request) {}
