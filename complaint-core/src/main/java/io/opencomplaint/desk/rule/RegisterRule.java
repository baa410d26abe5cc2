package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Register;
import io.opencomplaint.event.Registered;

/** A complaint gets the next number of the policy's series; one that has a number keeps it. */
final class RegisterRule implements ActRule<Register> {

    @Override
    public Ruling apply(Matter matter, Register act) {
        String number = matter.complaint().number();
        if (number != null) {
            return Ruling.of(new Registered(number));
        }
        if (matter.sequence() == null) {
            return new Ruling.NumberNeeded(matter.policy().numbers().series(matter.day()));
        }
        return Ruling.of(new Registered(matter.policy().numbers().number(matter.day(), matter.sequence())));
    }
}
