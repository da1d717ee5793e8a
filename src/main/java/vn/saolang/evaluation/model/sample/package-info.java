/** Sample products received with dossiers, and where each piece went (26/2026 Điều 6.2d, 6.3a, 6.3b). */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.model.sample;
