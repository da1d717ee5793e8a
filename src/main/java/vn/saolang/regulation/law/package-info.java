/** The wording of an act, article by article, and how a clause of it is cited. */
@NamedInterface("law")
@NullMarked
package vn.saolang.regulation.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
