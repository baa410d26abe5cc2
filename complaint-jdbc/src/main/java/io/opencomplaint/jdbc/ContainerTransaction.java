package io.opencomplaint.jdbc;

/**
 * What a container tells of the transaction of the calling thread, where connections must not be touched for it. With Jakarta
 * Transactions both methods are a line each on its {@code TransactionSynchronizationRegistry}.
 */
public interface ContainerTransaction {

    /**
     * Whether there is one to write in.
     *
     * @return true for one that is active and may still commit
     */
    boolean isActive();

    /** Makes sure that the running transaction can only be rolled back. */
    void setRollbackOnly();
}
