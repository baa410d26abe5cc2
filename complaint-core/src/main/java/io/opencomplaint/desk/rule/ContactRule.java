package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Contact;
import io.opencomplaint.event.Contacted;

/** A talk with the complainant goes on record as it was. */
final class ContactRule implements ActRule<Contact> {

    @Override
    public Ruling apply(Matter matter, Contact act) {
        return Ruling.of(new Contacted(act.channel(), act.direction(), act.text()));
    }
}
