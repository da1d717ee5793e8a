/**
 * Official papers: what the programme prints, in the layout of Nghị định 30/2020/NĐ-CP, as DOCX and PDF.
 * Owns: the vocabulary of a paper, the wording of forms 01 to 03 (26/2026 Phụ lục III), the layouts of the others.
 * Takes plain records other modules fill; stores nothing and asks nothing of the network.
 * Publishes: no events.
 * The software never invents a number or a date: what is not given prints as dots.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package vn.saolang.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
