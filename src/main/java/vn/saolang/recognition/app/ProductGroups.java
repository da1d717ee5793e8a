package vn.saolang.recognition.app;

import org.springframework.stereotype.Component;
import vn.saolang.kernel.NotFound;
import vn.saolang.regulation.Regulations;

/** The product group a criteria set belongs to (26/2026 Phụ lục I). */
@Component
public class ProductGroups {

    private final Regulations regulations;

    ProductGroups(Regulations regulations) {
        this.regulations = regulations;
    }

    /**
     * The roman number of the group.
     *
     * @throws NotFound when the list of today does not name the set
     */
    public String of(String criteriaSet) {
        return regulations.groups().stream()
                .filter(group -> group.branches().stream()
                        .anyMatch(branch -> branch.criteriaSet().equals(criteriaSet)))
                .findFirst()
                .orElseThrow(() -> new NotFound("group of " + criteriaSet))
                .code();
    }
}
