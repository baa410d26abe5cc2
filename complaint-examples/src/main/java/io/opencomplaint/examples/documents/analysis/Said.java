package io.opencomplaint.examples.documents.analysis;

/** A paragraph; a hint stands smaller. */
record Said(String text, boolean hint) implements Block {

    @Override
    public String kind() {
        return "said";
    }
}
