/** What the advisory team, the office and the entity do about a dossier before the team (26/2026 Điều 7.3c, 7.4c). */
@NullMarked
package vn.saolang.evaluation.app.team;

import org.jspecify.annotations.NullMarked;
