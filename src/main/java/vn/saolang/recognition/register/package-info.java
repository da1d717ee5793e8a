/** The public register of recognised products: what it holds, what it may be asked, what it answers. */
@NamedInterface("register")
@NullMarked
package vn.saolang.recognition.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
