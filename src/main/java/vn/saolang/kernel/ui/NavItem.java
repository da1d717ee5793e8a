package vn.saolang.kernel.ui;

/**
 * A door in the office's navigation.
 *
 * @param order doors are sorted by it, smallest first
 */
public record NavItem(int order, String titleKey, String url) {}
