@NullMarked
package vn.saolang.site.web;

import org.jspecify.annotations.NullMarked;
