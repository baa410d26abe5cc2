package io.opencomplaint.jdbc.internal;

/** Names of the columns that hold the texts of a party. */
record PartyColumns(String role, String name, String phone, String email, String address) {

    static final PartyColumns COMPLAINANT = of("complainant");
    static final PartyColumns REPRESENTATIVE = of("representative");
    static final PartyColumns RESPONDENT = of("respondent");

    private static PartyColumns of(String role) {
        return new PartyColumns(role, role + "_name", role + "_phone", role + "_email", role + "_address");
    }
}
