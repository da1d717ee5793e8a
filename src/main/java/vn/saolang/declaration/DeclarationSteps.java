package vn.saolang.declaration;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.app.MoveDeclaration;
import vn.saolang.declaration.app.WriteDeclaration;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.store.DeclarationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.product.ProductId;

/** The steps of a declaration for loaders of other modules; every rule holds. */
@Component
public class DeclarationSteps {

    private final WriteDeclaration writing;
    private final MoveDeclaration moving;
    private final DeclarationStore store;

    DeclarationSteps(WriteDeclaration writing, MoveDeclaration moving, DeclarationStore store) {
        this.writing = writing;
        this.moving = moving;
        this.store = store;
    }

    /**
     * Writes and sends the first version of a half-year.
     *
     * @param figures by field name as typed, money in millions of đồng: {@code output=1.200, unit=KG, revenue=300, labour=7,
     *     markets=PROVINCE;COUNTRY, channels=TRADER}
     */
    public DeclarationId send(Actor by, ProductId product, HalfYear period, Map<String, String> figures) {
        Map<FigureField, String> typed = new EnumMap<>(FigureField.class);
        figures.forEach((field, text) ->
                typed.put(FigureField.named(field).orElseThrow(() -> new IllegalArgumentException(field)), text));
        return writing.send(by, product, period, new WriteDeclaration.Typed(0, typed, true));
    }

    /** The commune's officer accepts it. */
    public void accept(Actor officer, DeclarationId id) {
        moving.accept(officer, id, store.find(id).orElseThrow().version());
    }
}
