package io.opencomplaint.triage;

/**
 * One of the things that make a matter severe 严重程度因素 (S10: content, impact, frequency of the same problem, source).
 *
 * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param weight what each unit of its value counts, 1 to 1,000
 * @param max its highest value, 1 to 100; the lowest is 0
 */
public record SeverityFactor(String code, int weight, int max) {

    static final int MAX_WEIGHT = 1_000;
    static final int MAX_VALUE = 100;

    void check(Faults faults) {
        faults.code("factor", code);
        faults.unless(
                weight >= 1 && weight <= MAX_WEIGHT, "The factor " + code + " must have a weight from 1 to 1,000");
        faults.unless(max >= 1 && max <= MAX_VALUE, "The factor " + code + " must have a highest value from 1 to 100");
    }
}
