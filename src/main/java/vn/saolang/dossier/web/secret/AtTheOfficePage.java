package vn.saolang.dossier.web.secret;

import vn.saolang.kernel.ui.Page;

/**
 * Tells a member of the council that a secret file cannot be marked and is read at the office.
 *
 * @param file name of the file
 */
public record AtTheOfficePage(String file, String product) implements Page {

    @Override
    public String titleKey() {
        return "dossier.at-office.title";
    }
}
