package vn.saolang.regulation;

import java.time.LocalDate;

/**
 * What an act grants to what was begun before it (26/2026 Điều 12.2, 12.3).
 *
 * @param filedBefore dossiers filed before this day go on under the former rules
 * @param firstAndUpgradeDays how many days after {@code filedBefore} a first evaluation or upgrade has to be finished
 * @param reEvaluationDays the same for a re-evaluation
 * @param inForceOn certificates valid on this day may be extended
 * @param endingBefore and only when their last valid day lies before this one: the time to file had passed already
 * @param extensionDays the longest extension, in days after the last valid day
 */
public record Transition(
        LocalDate filedBefore,
        int firstAndUpgradeDays,
        int reEvaluationDays,
        LocalDate inForceOn,
        LocalDate endingBefore,
        int extensionDays) {

    /**
     * Last day to finish a dossier under the former rules; when it is no working day, the next one (Bộ luật Dân sự 2015 Điều
     * 148.5).
     */
    public LocalDate finishBy(boolean reEvaluation, WorkingDays workingDays) {
        return workingDays.firstWorkingDayFrom(
                filedBefore.plusDays(reEvaluation ? reEvaluationDays : firstAndUpgradeDays));
    }

    /**
     * Whether a certificate is one whose time to file could not be met (26/2026 Điều 12.3).
     *
     * @param endsBefore first day it is no longer valid by its term
     */
    public boolean extendsCertificate(LocalDate issuedOn, LocalDate endsBefore) {
        return !issuedOn.isAfter(inForceOn)
                && endsBefore.isAfter(inForceOn)
                && endsBefore.minusDays(1).isBefore(endingBefore);
    }

    /**
     * First day an extended certificate is no longer valid even without a result.
     *
     * @param endsBefore first day it would no longer be valid by its term
     */
    public LocalDate extendedUntil(LocalDate endsBefore) {
        return endsBefore.plusDays(extensionDays);
    }
}
