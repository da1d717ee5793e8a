/** Wording that several papers share: guidance of form 02, legal bases, the council's rules. */
@NullMarked
package vn.saolang.papers.model;

import org.jspecify.annotations.NullMarked;
