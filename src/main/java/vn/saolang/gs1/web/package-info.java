/** Links read and built for programs; nothing is stored. */
@NullMarked
package vn.saolang.gs1.web;

import org.jspecify.annotations.NullMarked;
