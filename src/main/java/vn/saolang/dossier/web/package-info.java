@NullMarked
package vn.saolang.dossier.web;

import org.jspecify.annotations.NullMarked;
