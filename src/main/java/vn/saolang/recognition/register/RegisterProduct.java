package vn.saolang.recognition.register;

import java.util.List;

/**
 * Everything the register tells about a product.
 *
 * @param history all recognitions, the newest first
 * @param codes product codes, one an evaluation
 */
public record RegisterProduct(
        RegisterEntry entry,
        String story,
        String description,
        String source,
        List<Standing> history,
        List<String> codes) {

    public RegisterProduct {
        history = List.copyOf(history);
        codes = List.copyOf(codes);
    }
}
