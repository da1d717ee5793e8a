package vn.saolang.evaluation.app.prepare;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.content.SinceRecognition;
import vn.saolang.evaluation.model.team.RequestKind;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.evaluation.store.team.RequestStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.files.Files;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.PaperWords;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.vault.Contradiction;
import vn.saolang.vault.Health;
import vn.saolang.vault.Vault;
import vn.saolang.vault.VaultPaper;

/** What a product's papers say that a council will ask about, without quoting what may be secret. */
@Component
class BriefPapers {

    private static final int PHOTO_HEIGHT = 480;
    private static final String SECRET = "có nội dung bí mật kinh doanh, xem tại cơ quan tham mưu";

    private final Vault vault;
    private final Files files;
    private final TeamFileStore teams;
    private final RequestStore requests;
    private final MessageSource messages;

    BriefPapers(Vault vault, Files files, TeamFileStore teams, RequestStore requests, MessageSource messages) {
        this.vault = vault;
        this.files = files;
        this.teams = teams;
        this.requests = requests;
        this.messages = messages;
    }

    /** The first photo, small, as JPEG; null when there is none that can be read. */
    byte @Nullable [] photo(ProductSummary product) {
        if (product.photos().isEmpty()) {
            return null;
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage whole =
                    ImageIO.read(files.path(product.photos().getFirst()).toFile());
            if (whole == null) {
                return null;
            }
            int height = Math.min(PHOTO_HEIGHT, whole.getHeight());
            int width = Math.max(1, whole.getWidth() * height / whole.getHeight());
            BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(whole, 0, 0, width, height, Color.WHITE, null);
            graphics.dispose();
            ImageIO.write(small, "jpg", out);
            return out.toByteArray();
        } catch (IOException | NotFound broken) {
            return null;
        }
    }

    /** Which papers do not agree, and in what; not what each of them says. */
    List<String> contradictions(ProductId product) {
        return vault.contradictions(product).stream().map(this::line).toList();
    }

    private String line(Contradiction one) {
        Contradiction.Cited second = one.second();
        String papers = cited(one.first()) + (second == null ? "" : "; " + cited(second));
        return text(one.key() + ".title") + ": " + papers + ".";
    }

    private static String cited(Contradiction.Cited paper) {
        return paper.number().isEmpty() ? paper.title() : paper.title() + " số " + paper.number();
    }

    /** Papers that will have expired by the day of the meeting, or soon after. */
    List<String> expiring(ProductId product, LocalDate day) {
        return vault.usableFor(product).stream()
                .filter(paper -> paper.health(day) == Health.EXPIRED || paper.health(day) == Health.EXPIRING)
                .map(paper -> line(paper, day))
                .toList();
    }

    private static String line(VaultPaper paper, LocalDate day) {
        String number = paper.number().isEmpty() ? "" : " số " + paper.number();
        String ends = paper.health(day) == Health.EXPIRED ? "đã hết hạn ngày " : "hết hạn ngày ";
        return paper.title() + number + ": " + ends + PaperWords.day(paper.expiresOn()) + ".";
    }

    /** What changed since recognition; a content marked as a secret is named and not quoted (26/2026 Điều 6.1b, 6.1c). */
    List<String> changes(SealedDossier sealed) {
        SinceRecognition since = sealed.form02().since();
        if (since == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (!since.changes().isBlank()) {
            lines.add(sealed.secret("changes/changes") ? SECRET : since.changes());
        }
        for (String content : SinceRecognition.CONTENTS) {
            String update = since.updates().getOrDefault(content, "");
            if (!update.isBlank()) {
                lines.add(text("dossier.updates." + content) + ": "
                        + (sealed.secret("updates/" + content) ? SECRET : update));
            }
        }
        if (!since.unchanged().isEmpty()) {
            List<String> same = since.unchanged().stream()
                    .map(content -> text("dossier.updates." + content))
                    .toList();
            lines.add("Không thay đổi: " + String.join(", ", same) + ".");
        }
        return lines;
    }

    /** What the team asked for and what came of it. */
    List<String> requests(UUID candidate) {
        return teams.ofCandidate(candidate).stream()
                .filter(file -> !file.open())
                .flatMap(file -> requests.of(file.id()).stream())
                .filter(one -> one.state().told())
                .map(BriefPapers::line)
                .toList();
    }

    private static String line(TeamRequest request) {
        String what = request.kind() == RequestKind.TEST ? "Kiểm nghiệm" : "Bổ sung minh chứng";
        String about = request.criterion() == null ? "" : " tiêu chí " + request.criterion();
        String came = request.outcome().isBlank() ? "chưa có kết luận" : request.outcome();
        return "%s%s: %s Kết quả: %s".formatted(what, about, request.reason(), came);
    }

    private String text(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, Locale.of("vi")));
    }
}
