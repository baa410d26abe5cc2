package io.opencomplaint.examples.cfpb;

/** The columns of the file, by the names in its first line. Their order does not matter, further ones are ignored. */
enum Column {
    ID("Complaint ID"),
    PRODUCT("Product"),
    SUB_PRODUCT("Sub-product"),
    ISSUE("Issue"),
    SUB_ISSUE("Sub-issue"),
    STATE("State"),
    ZIP_CODE("ZIP code"),
    CHANNEL("Submitted via"),
    RECEIVED("Date received"),
    SENT("Date sent to company"),
    COMPANY("Company"),
    RESPONSE("Company response"),
    TIMELY("Timely response?"),
    DISPUTED("Consumer disputed?");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
