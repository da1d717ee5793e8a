@NullMarked
package vn.saolang.identity.web;

import org.jspecify.annotations.NullMarked;
