/** EPC URNs (Tag Data Standard 2.0) and loosely written links, turned into canonical links. Pure Java. */
@NullMarked
package vn.saolang.gs1.model.epc;

import org.jspecify.annotations.NullMarked;
