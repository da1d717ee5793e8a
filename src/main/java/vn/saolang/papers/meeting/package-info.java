/** Papers of a meeting before it begins: agenda, invitations, lists to sign, briefs, name cards. No form is annexed: the layouts are the software's own. */
@NamedInterface("meeting")
@NullMarked
package vn.saolang.papers.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
