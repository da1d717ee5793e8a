package vn.saolang.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.app.DraftReader;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.Form01;
import vn.saolang.dossier.content.Form02;
import vn.saolang.dossier.content.HeldPaper;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.content.SinceRecognition;
import vn.saolang.dossier.store.OfficeStore.Desk;
import vn.saolang.dossier.store.OfficeStore.Reception;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.RegistrationForm;
import vn.saolang.papers.SelfAssessment;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.Criterion;

/** Fills forms 01 and 02 from what was sealed, or from the draft before anything was. */
@Component
public class DossierPapers {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final DossierFile files;
    private final DossierQueries queries;
    private final DraftReader drafts;
    private final DossierPages pages;
    private final MessageSource messages;

    DossierPapers(
            DossierFile files, DossierQueries queries, DraftReader drafts, DossierPages pages, MessageSource messages) {
        this.files = files;
        this.queries = queries;
        this.drafts = drafts;
        this.pages = pages;
        this.messages = messages;
    }

    /** What the forms say, sealed or not yet. */
    record Content(
            Form01 form01,
            Form02 form02,
            java.util.function.Function<String, SelfAnswer> answer,
            java.util.function.Function<String, List<EvidenceItem>> evidence,
            SheetResult result,
            @Nullable LocalDate date) {}

    Content content(Met met) {
        int number = met.dossier().currentSubmission();
        if (number > 0 && !met.writable()) {
            return content(met, queries.sealed(met.dossier().id(), number));
        }
        var draft = drafts.read(met.dossier());
        return new Content(
                draft.form01(),
                draft.form02(),
                draft::answer,
                draft::evidenceOf,
                pages.stars(met).result(),
                null);
    }

    private Content content(Met met, SealedDossier sealed) {
        return new Content(
                sealed.form01(),
                sealed.form02(),
                code -> sealed.selfAnswers().getOrDefault(code, SelfAnswer.none(code)),
                sealed::evidenceOf,
                pages.stars(met.set(), sealed).result(),
                VietnamTime.dateOf(sealed.submittedAt()));
    }

    /** Form 01 of a sealed version. */
    public OfficialPaper form01(Met met, SealedDossier sealed) {
        return form01(met, content(met, sealed));
    }

    /**
     * Form 02 of a sealed version.
     *
     * @param personal whether the representative's personal data are printed: for the dossier's own offices only
     */
    public OfficialPaper form02(Met met, SealedDossier sealed, boolean personal) {
        return form02(met, content(met, sealed), personal);
    }

    OfficialPaper form01(Met met) {
        return form01(met, content(met));
    }

    private OfficialPaper form01(Met met, Content content) {
        Form01 form = content.form01();
        LocalDate filed = met.dossier().filedOn();
        return new RegistrationForm(
                        met.province().bareName(),
                        filed == null ? null : filed.getYear(),
                        form.entity(),
                        form.representative(),
                        form.title(),
                        form.address(),
                        form.phone(),
                        none(form.email()),
                        form.product(),
                        form.group(),
                        occasion(met),
                        none(form.samples()),
                        List.of(),
                        none(form.place()),
                        content.date(),
                        receipt(met, Desk.COMMUNE),
                        receipt(met, Desk.PROVINCE))
                .paper();
    }

    private static RegistrationForm.Occasion occasion(Met met) {
        return switch (met.dossier().kind()) {
            case FIRST -> RegistrationForm.Occasion.FIRST;
            case UPGRADE -> RegistrationForm.Occasion.UPGRADE;
            case RE_EVALUATION -> RegistrationForm.Occasion.RENEWAL;
        };
    }

    private RegistrationForm.Receipt receipt(Met met, Desk desk) {
        Optional<Reception> received = files.reception(met.dossier().id(), desk);
        return received.map(one -> new RegistrationForm.Receipt(one.slip(), one.receivedOn(), one.receiver()))
                .orElse(RegistrationForm.Receipt.BLANK);
    }

    OfficialPaper form02(Met met) {
        return form02(met, content(met), true);
    }

    private OfficialPaper form02(Met met, Content content, boolean personal) {
        Form02 form = content.form02();
        return new SelfAssessment(
                        form.entity(),
                        text("producer.kind." + form.entityKind()),
                        form.address(),
                        form.phone(),
                        none(form.email()),
                        personal ? person(form) : new SelfAssessment.Person(form.representative(), null, null, null),
                        form.founded().isEmpty() ? null : PaperWords.day(LocalDate.parse(form.founded())),
                        none(form.registration()),
                        form.product(),
                        none(form.productDescription()),
                        held(form),
                        none(form.otherRights()),
                        none(form.history()),
                        none(form.structure()),
                        new SelfAssessment.Results(
                                none(form.organisation()),
                                none(form.quality()),
                                none(form.market()),
                                none(form.business())),
                        met.set().name(),
                        lines(met, content),
                        content.result().total(),
                        since(form.since()),
                        none(form.plan()),
                        none(content.form01().place()),
                        content.date())
                .paper();
    }

    SelfAssessment.Person person(Form02 form) {
        return new SelfAssessment.Person(
                form.representative(),
                form.sex().isEmpty() ? null : text("producer.sex." + form.sex()),
                none(form.ethnicity()),
                none(form.residence()));
    }

    /** What form 02 prints below the criteria of the time since recognition; null prints dots. */
    private @Nullable String since(@Nullable SinceRecognition since) {
        if (since == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        if (!since.changes().isEmpty()) {
            lines.add(since.changes());
        }
        for (String content : SinceRecognition.CONTENTS) {
            String update = since.updates().get(content);
            if (update != null || since.unchanged().contains(content)) {
                lines.add(text("dossier.updates." + content) + ": "
                        + (update == null ? text("dossier.updates.confirmed") : update));
            }
        }
        return none(String.join("\n", lines));
    }

    private static Set<SelfAssessment.Held> held(Form02 form) {
        EnumSet<SelfAssessment.Held> held = EnumSet.noneOf(SelfAssessment.Held.class);
        for (HeldPaper paper : form.held()) {
            held.add(SelfAssessment.Held.valueOf(paper.name()));
        }
        return held;
    }

    private static List<SelfAssessment.Line> lines(Met met, Content content) {
        List<SelfAssessment.Line> lines = new ArrayList<>();
        for (var part : met.set().parts()) {
            lines.add(new SelfAssessment.Line(
                    part.code(),
                    part.name(),
                    part.maxPoints(),
                    null,
                    content.result().parts().get(part.code()),
                    null,
                    List.of(),
                    true));
            part.sections().forEach(section -> section.criteria().forEach(one -> add(lines, one, content)));
        }
        return lines;
    }

    private static void add(List<SelfAssessment.Line> lines, Criterion criterion, Content content) {
        if (!criterion.children().isEmpty()) {
            criterion.children().forEach(child -> add(lines, child, content));
            return;
        }
        SelfAnswer answer = content.answer().apply(criterion.code());
        Integer option = answer.option();
        lines.add(new SelfAssessment.Line(
                criterion.code(),
                criterion.name(),
                criterion.maxPoints(),
                option == null || option == 0
                        ? null
                        : criterion.option(option).map(one -> one.text()).orElse(null),
                answer.points(),
                none(answer.description()),
                content.evidence().apply(criterion.code()).stream()
                        .map(EvidenceItem::name)
                        .toList(),
                false));
    }

    String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    static @Nullable String none(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
