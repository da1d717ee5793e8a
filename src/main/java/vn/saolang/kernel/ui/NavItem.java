package vn.saolang.kernel.ui;

/**
 * A door in the office's navigation.
 *
 * @param order doors are sorted by it, smallest first; it also says under which {@link NavGroup} it stands
 * @param waiting how many new things are behind it; 0 for none
 */
public record NavItem(int order, String titleKey, String url, int waiting) {

    public NavItem(int order, String titleKey, String url) {
        this(order, titleKey, url, 0);
    }
}
