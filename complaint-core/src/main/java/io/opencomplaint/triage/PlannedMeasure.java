package io.opencomplaint.triage;

/**
 * One measure of a contingency plan 预案措施 (S10: rectify, compensate, apologise).
 *
 * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-', by which events name it
 * @param english what is to be done
 * @param chinese the same in Chinese
 */
public record PlannedMeasure(String code, String english, String chinese) {

    void check(Faults faults) {
        faults.code("measure", code);
        faults.unless(
                !english.isBlank() && !chinese.isBlank(),
                "The measure " + code + " must say in both languages what to do");
    }
}
