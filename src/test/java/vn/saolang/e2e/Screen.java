package vn.saolang.e2e;

import java.util.Locale;

/** The pages that docs/screens shows, in the order of the path from dossier to star. */
enum Screen {
    HOME("Anyone", "Home: what is recognised, and where"),
    REGISTER("Anyone", "The register, searched"),
    REGISTERED_PRODUCT("Anyone", "A recognised product with its certificates"),
    SIMULATOR("Anyone", "Chấm thử: the result of a try"),
    CRITERIA_SET("Anyone", "A criteria set of the law"),
    SIGN_IN("Anyone", "Sign in, with the demo accounts"),
    WORK("Everyone signed in", "What waits for me"),
    SIGN_UP("Producer", "Open an account"),
    ENTITY_FORM("Producer", "Register an entity, with every defect at once"),
    PRODUCT_FORM("Producer", "Register a product"),
    PRODUCT("Producer", "A product"),
    DOSSIER("Producer", "A dossier: its state, what is next, who has it"),
    FORM01("Producer", "Form 01, filled from what is known"),
    FORM02("Producer", "Form 02, parts I, II and IV"),
    SELF_SCORE("Producer", "Form 02, part III: self-score with evidence"),
    DEFECTS("Producer", "Every defect before handing in, with its clause"),
    SEALED("Producer", "The sealed version with its hash"),
    COMMUNE_INBOX("Commune officer", "What waits, with days left"),
    COMMUNE_RETURN("Commune officer", "Return for a missing paper, itemised"),
    COMMUNE_DESK("Commune officer", "Check, form 03, letter and minutes"),
    COMMUNE_SIGNATURE("Commune chair", "Sign form 03 and the letter"),
    PROVINCE_DOSSIER("Provincial office", "A dossier with its product code"),
    ROUNDS("Provincial office", "Rounds, and what waits for one"),
    RULES("Provincial office", "The council's rules"),
    COUNCIL_FORM("Provincial office", "Drafting the decision that sets up the council"),
    COUNCIL("Provincial office", "The council, against the departments the law names"),
    ROUND("Provincial office", "A round and its session"),
    PREPARATION("Council chair, secretary", "What a meeting still needs, and the whole pack"),
    SESSION_CHAIR("Council chair", "The session: attendance, quorum, what blocks closing"),
    HALL("Everyone in the hall", "The screen of the hall: nobody's points before the rules let them be seen"),
    SHEET("Council member", "A sheet: criterion and evidence side by side"),
    SHEET_FINISHED("Council member", "A finished sheet"),
    RESULTS("Council chair", "Results with their reasons"),
    MINUTES("Council chair", "Minutes told from the log, to be frozen and signed"),
    DECISIONS("Provincial office", "Results waiting for a decision"),
    DECISION("Provincial office", "A decision and its papers"),
    DECISION_SIGNATURE("Provincial chair", "Sign with number and day"),
    NOTICE("Provincial office", "Notice of a result"),
    CERTIFIED("Anyone", "The product in the register, certificate valid"),
    PROPOSED("Anyone", "A product proposed for five stars"),
    MINISTRY_ROUNDS("Ministry office", "The ministry's round"),
    FIVE_STARS("Anyone", "Recognised by the Minister"),
    LOT_STORY("Anyone", "The story of a lot, from the area of its material to the shop"),
    LOT_FILE("Commune officer", "The file of a lot: inputs, tests, shipments, what is missing"),
    RECALL("Commune officer", "A recall: forward to places, back to inputs"),
    DIARY("Producer", "The diary on a phone: what did you do today?"),
    DIARY_ENTRY("Producer", "An entry: which lots went in, how much came out"),
    DIARY_DAYS("Producer", "A month of harvests on one page"),
    DIARY_MONTH("Producer", "A month of the diary with its totals"),
    SCAN("Anyone", "A package scanned: known and active, with its star of today"),
    SCAN_SUSPICIOUS("Anyone", "A package scanned: known, and why it is suspicious"),
    SCAN_STAR_ENDED("Anyone", "A package scanned after its star was withdrawn"),
    SCAN_RECALLED("Anyone", "A package scanned while its lot is called back");

    private final String who;
    private final String what;

    Screen(String who, String what) {
        this.who = who;
        this.what = what;
    }

    String who() {
        return who;
    }

    String what() {
        return what;
    }

    /** Its picture at a width. */
    String file(int width) {
        return "%s-%d.png".formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), width);
    }
}
