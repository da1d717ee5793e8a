/** Certificates of training. */
@NullMarked
package vn.saolang.training.web.certificate;

import org.jspecify.annotations.NullMarked;
