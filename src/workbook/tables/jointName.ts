/** Defined name of the cell that is 1 where the joint self-evaluation is the one that counts. */
export const JOINT_NAME = "sag_selv_faelles";
