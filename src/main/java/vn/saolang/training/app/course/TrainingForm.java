package vn.saolang.training.app.course;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.FormSource;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.papers.PaperWords;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.training.model.course.TrainingClass;

/** What form 02 may say of people trained: the classes that people of the entity completed (26/2026 Phụ lục III Mẫu 02 phần II). */
@Component
class TrainingForm implements FormSource {

    private static final int MOST = 5;

    private final ClassQueries classes;

    TrainingForm(ClassQueries classes) {
        this.classes = classes;
    }

    @Override
    public List<Known> known(ProductId product, EntityId entity) {
        List<TrainingClass> held = classes.completedBy(entity);
        if (held.isEmpty()) {
            return List.of();
        }
        String text = held.reversed().stream()
                .limit(MOST)
                .map(one -> "lớp “%s” (%s)"
                        .formatted(one.details().title(), Objects.requireNonNull(PaperWords.day(one.lastDay()))))
                .collect(Collectors.joining("; ", "Người của đơn vị đã học: ", "."));
        return List.of(new Known(
                SectionName.RESULTS,
                "organisation",
                text,
                "training.form-source",
                "/training/classes/" + held.getLast().id()));
    }
}
