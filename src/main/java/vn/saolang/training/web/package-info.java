/** What all pages of training share. */
@NullMarked
package vn.saolang.training.web;

import org.jspecify.annotations.NullMarked;
