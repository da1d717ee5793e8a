package vn.saolang.e2e;

import static vn.saolang.e2e.Words.t;

import java.time.LocalDate;

/** What commune and provincial offices do with a dossier on its way to a round. */
final class Offices {

    private Offices() {}

    static void receives(Visitor officer, String dossier) {
        officer.open(dossier + "/commune");
        officer.press(t("dossier.receive.do"));
    }

    static void returnsFor(Visitor officer, String dossier, String paper, String why) {
        officer.open(dossier + "/request?of=entity");
        officer.tick("paper", paper).fill("detail-" + paper, why);
        officer.shows(Screen.COMMUNE_RETURN);
        officer.press(t("dossier.request.do"));
    }

    /** Checks the papers, writes form 03 and lays it before the chair. */
    static void proposes(Visitor officer, String dossier, boolean shows) {
        officer.open(dossier + "/commune");
        for (String paper : new String[] {"form01", "form02", "evidence", "samples"}) {
            officer.page().locator("input[type=checkbox][name=" + paper + "]").check();
        }
        save(officer, "checklist");
        officer.fill("material", "Toàn bộ búp tươi thu mua trong xã.")
                .fill("labour", "25 thành viên và 12 lao động trong xã.")
                .fill("idea", "Phát triển từ nghề chè của xã.")
                .fill("identity", "Cách sao suốt truyền thống.");
        save(officer, "report");
        if (shows) {
            officer.shows(Screen.COMMUNE_DESK);
        }
        officer.press(t("dossier.propose"));
    }

    private static void save(Visitor officer, String section) {
        officer.sending(() -> officer.page()
                .locator("form[action$='/sections/" + section + "'] button[type=submit]")
                .click());
        officer.says(t("dossier.saved"));
    }

    static void signs(Visitor chair, String dossier, String number, LocalDate day, boolean shows) {
        chair.open(dossier + "/signature");
        if (shows) {
            chair.shows(Screen.COMMUNE_SIGNATURE);
        }
        chair.fill("reportNumber", number + "/BC-UBND")
                .fill("reportDate", day.toString())
                .fill("letterNumber", number + "/UBND-KT")
                .fill("letterDate", day.toString());
        chair.press(t("dossier.sign.do"));
    }

    static void clears(Visitor office, String dossier) {
        office.open(dossier);
        office.press(t("dossier.do.province-receive"));
        office.press(t("dossier.do.clear"));
    }
}
