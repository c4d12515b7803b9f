import { useEffect, useRef, useState } from 'react';
import { type MicTrouble, type Recording, startRecording } from './recorder.ts';

export interface Sound {
  address: string;
  blob: Blob;
}

interface Speaking {
  state: 'idle' | 'asking' | 'speaking' | 'done';
  /** Milliseconds since 1970 when the try began. */
  since: number | null;
  /** Whole seconds of the last try. */
  seconds: number | null;
  sound: Sound | null;
  trouble: MicTrouble | null;
  start: (withSound: boolean) => Promise<void>;
  stop: () => Promise<void>;
  /** Forgets the recording; the time stays. */
  dropSound: () => void;
}

/** A try at speaking: the clock, and the sound where it is wanted. All of it is gone with the component. */
export function useSpeaking(onSpoken: (seconds: number) => void): Speaking {
  const [state, setState] = useState<Speaking['state']>('idle');
  const [since, setSince] = useState<number | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);
  const [sound, setSound] = useState<Sound | null>(null);
  const [trouble, setTrouble] = useState<MicTrouble | null>(null);
  const recording = useRef<Recording | null>(null);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
      void recording.current?.stop();
    };
  }, []);
  useEffect(() => () => void (sound && URL.revokeObjectURL(sound.address)), [sound]);

  async function start(withSound: boolean) {
    setSound(null);
    setTrouble(null);
    setSeconds(null);
    if (withSound) {
      setState('asking');
      const recorded = await startRecording();
      // Permission may come when the person has already gone on.
      if (!here.current) {
        if (recorded.ok) void recorded.recording.stop();
        return;
      }
      recording.current = recorded.ok ? recorded.recording : null;
      setTrouble(recorded.ok ? null : recorded.trouble);
    }
    setSince(Date.now());
    setState('speaking');
  }

  async function stop() {
    if (since === null) return;
    const spoken = Math.max(0, Math.round((Date.now() - since) / 1000));
    setSince(null);
    setSeconds(spoken);
    setState('done');
    onSpoken(spoken);
    const blob = await recording.current?.stop();
    recording.current = null;
    if (blob && here.current) setSound({ blob, address: URL.createObjectURL(blob) });
  }

  return { state, since, seconds, sound, trouble, start, stop, dropSound: () => setSound(null) };
}
