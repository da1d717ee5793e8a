package vn.saolang.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an official paper together part by part. */
public final class PaperDraft {

    /** Breaks the line after it, as offices write their name. */
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    /** Capitals that fit the left half of the masthead. */
    private static final int HEAD_CHARACTERS = 24;

    private final String title;
    private @Nullable String formLabel;
    private @Nullable String parentOrgan;
    private @Nullable String organ;
    private boolean motto;
    private @Nullable String number;
    private @Nullable String dateLine;
    private @Nullable LocalDate date;
    private String kind = "";
    private String subject = "";
    private @Nullable String authority;
    private @Nullable String enacts;
    private final List<String> addressees = new ArrayList<>();
    private final List<String> legalBases = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<Block.Signature> signatures = new ArrayList<>();
    private final List<OfficialPaper.Annex> annexes = new ArrayList<>();

    private PaperDraft(String title) {
        this.title = title;
    }

    /** Starts a paper with its title. */
    public static PaperDraft titled(String title) {
        return new PaperDraft(title);
    }

    /** The name of the annexed form it follows. */
    public PaperDraft form(String label) {
        formLabel = label;
        return this;
    }

    /** Prints quốc hiệu and tiêu ngữ. */
    public PaperDraft motto() {
        motto = true;
        return this;
    }

    /** The issuing organ under its parent (null when it has none to print); implies the motto. */
    public PaperDraft issuer(@Nullable String parent, String organ) {
        parentOrgan = parent == null ? null : headed(parent);
        this.organ = headed(organ);
        return motto();
    }

    private static String headed(String organ) {
        String name = PaperWords.capitals(organ);
        return name.startsWith(COMMITTEE + " ")
                ? COMMITTEE + "\n" + name.substring(COMMITTEE.length() + 1)
                : PaperWords.balanced(name, HEAD_CHARACTERS);
    }

    /** Number and symbol, the number dotted when nobody gave it. */
    public PaperDraft number(@Nullable String given, String symbol) {
        number = PaperWords.number(given, symbol);
        return this;
    }

    /** Place and date; both dotted when not given. */
    public PaperDraft dated(@Nullable String place, @Nullable LocalDate date) {
        this.date = date;
        dateLine = PaperWords.dateLine(place, date);
        return this;
    }

    /** The day the paper bears, where the body and not the head prints it. */
    public PaperDraft on(@Nullable LocalDate date) {
        this.date = date;
        return this;
    }

    /** Tên loại and trích yếu. */
    public PaperDraft kind(String kind, String subject) {
        this.kind = kind;
        this.subject = subject;
        return this;
    }

    /** What a letter is about, and who gets it. */
    public PaperDraft letter(String about, String... addressees) {
        this.subject = "V/v " + about;
        this.addressees.addAll(Arrays.asList(addressees));
        return this;
    }

    /** "Kính gửi" of a paper with a kind. */
    public PaperDraft to(String... addressees) {
        this.addressees.addAll(Arrays.asList(addressees));
        return this;
    }

    /** Who decides, the legal bases, and the line that opens the articles. */
    public PaperDraft decides(String authority, List<String> legalBases) {
        this.authority = PaperWords.capitals(authority);
        this.legalBases.addAll(legalBases);
        this.enacts = "QUYẾT ĐỊNH:";
        return this;
    }

    /** Adds blocks to the body. */
    public PaperDraft add(Block... blocks) {
        body.addAll(Arrays.asList(blocks));
        return this;
    }

    /** Adds blocks to the body. */
    public PaperDraft addAll(List<? extends Block> blocks) {
        body.addAll(blocks);
        return this;
    }

    /** "Nơi nhận", one a line, the last one the archive. */
    public PaperDraft recipients(String... recipients) {
        this.recipients.addAll(Arrays.asList(recipients));
        return this;
    }

    /** The closing signature. */
    public PaperDraft signed(@Nullable String name, String... authority) {
        signatures.add(new Block.Signature(null, List.of(authority), null, name));
        return this;
    }

    /** A closing signature with everything about it. */
    public PaperDraft signed(Block.Signature signature) {
        signatures.add(signature);
        return this;
    }

    /** Something that goes with the paper, on a page of its own. */
    public PaperDraft annex(String heading, String goesWith, List<Block> blocks) {
        annexes.add(new OfficialPaper.Annex(heading, goesWith, List.copyOf(blocks)));
        return this;
    }

    /** The finished paper. */
    public OfficialPaper done() {
        return new OfficialPaper(
                title,
                formLabel,
                new OfficialPaper.Masthead(parentOrgan, organ, motto, number, dateLine, date),
                kind,
                subject,
                List.copyOf(addressees),
                authority,
                List.copyOf(legalBases),
                enacts,
                List.copyOf(body),
                List.copyOf(recipients),
                List.copyOf(signatures),
                List.copyOf(annexes));
    }
}
