package vn.saolang.evaluation;

/** Tells whether a decision or a notice has been issued over a council's result; implemented by the module that decides. */
public interface DecisionTaken {

    /** Whether anything was issued over the result, so that only a complaint (khiếu nại) is left. */
    boolean over(ResultId result);
}
